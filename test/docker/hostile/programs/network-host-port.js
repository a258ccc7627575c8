const net = require('node:net');
let open = parameters.hosts.length;
for (const host of parameters.hosts) {
  const done = () => {
    if (--open === 0) console.log('held');
  };
  net.connect(parameters.port, host, () => console.log('REACHED')).on('error', done);
}
