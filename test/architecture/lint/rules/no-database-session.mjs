import { propertyName, rule } from '../rule.mjs';

const SESSIONS = /^(DataSource|EntityManager|QueryRunner|Connection|(Tree|Mongo)?Repository|getRepository|getManager|getConnection|createConnection|InjectRepository|InjectDataSource|InjectEntityManager)$/;
const CALLS = new Set(['query', 'getRepository', 'createQueryRunner']);

/** Features reach the database through `db.*` alone: what opens a session of its own stands outside the walls. */
export default rule('features name no database session', (report) => ({
  'ImportDeclaration[source.value="typeorm"] > ImportSpecifier'(node) {
    if (SESSIONS.test(node.imported.name)) report(node, `A feature does not name ${node.imported.name}: db.read and db.write hand out rows.`);
  },
  'ImportDeclaration[source.value="typeorm"] > :matches(ImportNamespaceSpecifier, ImportDefaultSpecifier)'(node) {
    report(node, 'Import the names that you need from typeorm, one by one.');
  },
  CallExpression(node) {
    const name = propertyName(node.callee);
    if (CALLS.has(name)) report(node, `A feature does not call ${name}(): page statements go through tx.page, everything else through tx.of.`);
  },
}));
