// Sends the real host names to loopback for Firefox: a CONNECT proxy that knows these hosts and no others,
// so that nothing a test does reaches the network.
import { createServer } from 'node:http';
import { connect } from 'node:net';

export const HOSTS = ['guru.kemdikbud.go.id', 'guru.kemendikdasmen.go.id'];

/**
 * @param {number} port of the https server on loopback
 * @returns {Promise<{port: number, close(): Promise<void>}>}
 */
export async function openTunnel(port) {
  const proxy = createServer((_, response) => response.writeHead(502).end());
  const open = new Set();
  const keep = (socket) => {
    open.add(socket);
    // A browser drops connections as it likes: that is no error of the test.
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
  };
  proxy.on('connect', (request, client) => {
    keep(client);
    if (!HOSTS.includes(request.url.split(':')[0])) return client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    keep(server);
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return { port: proxy.address().port, close: () => closeAll(proxy, open) };
}

function closeAll(proxy, open) {
  for (const socket of open) socket.destroy();
  return new Promise((resolve) => proxy.close(() => resolve()));
}
