import { everyImport, rule } from '../rule.mjs';

const LIBRARIES = /^(bullmq|@nestjs\/bullmq|socket\.io|@socket\.io\/.*|@nestjs\/(websockets|platform-.*)|ioredis|pg|pg-.*|fastify|@fastify\/.*|mercurius|@nestjs\/mercurius|nodemailer)$/;

/** Queue, sockets, HTTP, mail and connections are the platform's: services never enqueue and never emit. */
export default rule('queue, sockets and connections belong to the platform', (report) => everyImport((node, specifier) => {
  if (LIBRARIES.test(specifier)) report(node, `Only the platform knows "${specifier}".`);
}));
