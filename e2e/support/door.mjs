// Leads from a socket in a folder to a port: the one way into a program that has a network of its own.
// `node door.mjs SOCKET PORT`
import { connect, createServer } from 'node:net';
import { pipeline } from 'node:stream';

const [, , socket, port] = process.argv;
// Whoever leaves early, on either side, ends both.
const done = () => {};

createServer((outside) => {
  const inside = connect(Number(port), '127.0.0.1');
  pipeline(outside, inside, done);
  pipeline(inside, outside, done);
}).listen(socket);
