// Runs the workflow against servers of this process, and judges what comes of it.
import assert from 'node:assert/strict';
import http from 'node:http';
import { createRequire } from 'node:module';

const { run } = createRequire(import.meta.url)(process.argv[2]);
const SIM = { simId: '8981100000000000000', status: 'active', groupId: '11111111-2222-3333-4444-555555555555' };
const STEPS = ['register', 'activate', 'set_group', '8981100000000000000'];
const JSON_HEADERS = { 'content-type': 'application/json' };

// A server on a free port, for one run. It tells what was asked, and how many connections were closed while it answered.
async function serving(answer, judge, ...options) {
  const seen = { requests: [], closed: 0 };
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const step = request.url.split('/').at(-1);
    seen.requests.push(step);
    assert.equal(request.headers['x-soracom-api-key'], 'k3y');
    assert.equal(request.headers['x-soracom-token'], 't0ken');
    if (step === 'register') assert.equal(JSON.parse(body).registrationSecret, '12345678');
    response.on('close', () => { if (!response.writableFinished) seen.closed += 1; });
    answer(step, response, seen);
  });
  await new Promise((listens) => server.listen(0, '127.0.0.1', listens));
  const lines = await run(`http://127.0.0.1:${server.address().port}/v1`, ...options);
  await new Promise((passed) => setTimeout(passed, 50));
  server.closeAllConnections();
  server.close();
  judge(lines, seen);
  console.log(`${judge.name}: as it should be`);
}

function good(step, response) {
  response.writeHead(step === 'register' ? 201 : 200, JSON_HEADERS);
  response.end(JSON.stringify(SIM));
}

await serving(good, function whole(lines, seen) {
  assert.deepEqual(lines, ['Some(Active)', '4 exchanges']);
  assert.deepEqual(seen.requests, STEPS);
}, true);

await serving(good, function without_a_client(lines, seen) {
  assert.match(lines[0], /^build: Configuration.*follows redirects/);
  assert.deepEqual(seen.requests, []);
}, false);

await serving((step, response, seen) => {
  if (step === 'set_group' && seen.requests.length === 3) response.writeHead(500).end();
  else good(step, response);
}, function taken_up(lines, seen) {
  assert.match(lines[0], /^setSimGroup: /);
  assert.equal(lines[1], 'Some(Active)');
  assert.deepEqual(seen.requests, ['register', 'activate', 'set_group', 'set_group', STEPS[3]]);
}, true);

await serving(() => {}, function silent(lines, seen) {
  assert.match(lines[0], /^registerSim: Timeout, unknown true: .*it may have been sent/);
  assert.match(lines[1], /OutcomeUnknown/);
  assert.deepEqual([seen.requests, seen.closed], [['register'], 1]);
}, true);

await serving(() => {}, function past_the_deadline(lines, seen) {
  assert.match(lines[0], /^registerSim: Deadline, unknown true/);
  assert.equal(seen.closed, 1);
}, true, 200);

await serving((step, response) => response.writeHead(201, JSON_HEADERS).write('{"simId":'), function stalled(lines, seen) {
  assert.match(lines[0], /^registerSim: Timeout, unknown true: .*answered 201 Created; it was accepted/);
  assert.equal(seen.closed, 1);
}, true);

await serving((step, response) => {
  response.writeHead(201, JSON_HEADERS).write('{"simId":');
  setTimeout(() => response.destroy(), 50);
}, function broken_off(lines) {
  assert.match(lines[0], /^registerSim: Transport, unknown true: .*answered 201 Created/);
}, true);

await serving((step, response) => {
  response.writeHead(201, JSON_HEADERS);
  const more = () => { if (!response.destroyed) response.write('x'.repeat(65536), () => setImmediate(more)); };
  more();
}, function too_large(lines, seen) {
  assert.match(lines[0], /^registerSim: TooLarge \{ limit: 100000 \}, unknown true/);
  assert.equal(seen.closed, 1);
}, true);

// Nothing listens there.
const refused = await run('http://127.0.0.1:1/v1', true);
assert.match(refused[0], /^registerSim: Transport, unknown true: .*it may have been sent/s);
console.log('refused: as it should be');
