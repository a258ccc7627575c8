process.stdout.destroy();
process.stderr.destroy();
setInterval(() => {}, 1000);
