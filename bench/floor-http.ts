import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers a question about the values with the JSON of its data. */
export type FloorAnswer = (question: string, values: readonly string[]) => string | Promise<string>;

/** Serves a floor over bare node:http and says where: the question is the path, its values are the body. */
export function serveFloor(answer: FloorAnswer): void {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    const send = (data: string): void => {
      const body = `{"data":${data}}`;
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    };
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const values = JSON.parse(Buffer.concat(parts).toString()) as string[];
      const data = answer((request.url as string).slice(1), values);
      if (typeof data === 'string') send(data);
      else void data.then(send);
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.stdout.write(`http://127.0.0.1:${port}\n`);
  });
}
