require('node:child_process').spawn('sleep', ['3600'], { detached: true, stdio: 'inherit' }).unref();
console.log('done');
