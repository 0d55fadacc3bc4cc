// A tile server of a company, in a process of its own: answers every tile with the picture it is given, and tells what it was asked.
import { createServer } from 'node:http';

const picture = Buffer.from(process.argv[2], 'base64');
const server = createServer((request, response) => {
  process.send({ url: request.url, agent: request.headers['user-agent'], cookie: request.headers.cookie ?? null });
  if (request.url.endsWith('/elsewhere')) response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
  else response.writeHead(200, { 'content-type': 'image/png', 'set-cookie': 'follow=me' }).end(picture);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit());
