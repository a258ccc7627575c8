const http = require('node:http');
const server = http
  .createServer((_, response) => response.end('hello'))
  .listen(0, async () => {
    console.log(await (await fetch(`http://127.0.0.1:${server.address().port}/`)).text());
    server.close();
  });
