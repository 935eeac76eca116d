// One process of the split product as a deployment starts it, which also ends when the run that started it is gone.
process.on('disconnect', () => process.exit(1));
await import(process.argv[2] === 'api' ? '../../apps/api/dist/main.js' : '../../apps/worker/dist/main.js');
process.send({ up: true });
