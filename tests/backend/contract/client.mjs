// supabase-js and tus-js-client against galleyd, as somebody else's program would use it: node client.mjs URL KEY EMAIL PASSWORD OBJECT FILE
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

const require = createRequire(path.join(process.env.GALLEY_PEERS, 'package.json'));
const { createClient } = require('@supabase/supabase-js');
const tus = require('tus-js-client');

const [url, anonKey, email, password, object, file] = process.argv.slice(2);
// Node before 22 has no WebSocket, which supabase-js wants to see even where nobody listens.
const realtime = globalThis.WebSocket ? {} : { transport: class {} };
const client = createClient(url, anonKey, { auth: { persistSession: false, autoRefreshToken: false }, realtime });

// Who is wrong is told so, in the client's own terms.
const wrong = await client.auth.signInWithPassword({ email, password: 'wrong' });
assert.equal(wrong.error.code, 'invalid_credentials');
assert.equal(wrong.error.status, 400);

const { data: entered, error: refused } = await client.auth.signInWithPassword({ email, password });
assert.equal(refused, null);
assert.equal(entered.user.email, email);
assert.equal((await client.auth.getUser()).data.user.id, entered.user.id);

const first = entered.session.refresh_token;
const refreshed = await client.auth.refreshSession();
assert.equal(refreshed.error, null);
assert.notEqual(refreshed.data.session.refresh_token, first);

const renamed = await client.auth.updateUser({ data: { full_name: 'Somebody' } });
assert.equal(renamed.data.user.user_metadata.full_name, 'Somebody');

const api = client.schema('api');
const pulled = await api.rpc('sync_pull', { device: '018f0000-0000-7000-8000-00000000d001', schema: 1, groups: [] });
assert.equal(pulled.error, null);
assert.ok(pulled.data.epoch && Array.isArray(pulled.data.scopes.list));
const old = await api.rpc('sync_pull', { device: '018f0000-0000-7000-8000-00000000d001', schema: 99, groups: [] });
assert.equal(old.status, 426);
assert.equal(old.error.code, 'PT426');
assert.equal((await api.rpc('nothing_here')).error.code, 'PGRST202');

const bytes = fs.readFileSync(file);
const bucket = client.storage.from('brand-assets');
const put = await bucket.upload(object, bytes, { contentType: 'image/png' });
assert.equal(put.error, null);
assert.equal((await bucket.upload(object, bytes, { contentType: 'image/png' })).error.statusCode, '409');
const got = await bucket.download(object);
assert.deepEqual(Buffer.from(await got.data.arrayBuffer()), bytes);
const signed = await bucket.createSignedUrl(object, 60);
assert.deepEqual(Buffer.from(await (await fetch(signed.data.signedUrl)).arrayBuffer()), bytes);
assert.equal((await bucket.list(path.dirname(object))).data[0].name, path.basename(object));

// The same again in parts, and on from the middle by an upload that was left.
const session = (await client.auth.getSession()).data.session;
const options = {
    endpoint: `${url}/storage/v1/upload/resumable`,
    chunkSize: 6 * 1024 * 1024,
    headers: { authorization: `Bearer ${session.access_token}`, 'x-upsert': 'true' },
    metadata: { bucketName: 'brand-assets', objectName: object, contentType: 'image/png' },
    retryDelays: null,
};
const address = await new Promise((resolve, reject) => {
    const upload = new tus.Upload(bytes, { ...options, onError: reject, onChunkComplete: (_, sent) => { if (sent < bytes.length) upload.abort().then(() => resolve(upload.url)); }, onSuccess: () => reject(new Error('not left')) });
    upload.start();
});
await new Promise((resolve, reject) => new tus.Upload(bytes, { ...options, uploadUrl: address, onError: reject, onSuccess: resolve }).start());
assert.deepEqual(Buffer.from(await (await bucket.download(object)).data.arrayBuffer()), bytes);
assert.deepEqual((await bucket.remove([object])).data.map((o) => o.name), [object]);

const enrolled = await client.auth.mfa.enroll({ factorType: 'totp', friendlyName: 'phone' });
assert.equal(enrolled.error, null);
assert.equal((await client.auth.mfa.unenroll({ factorId: enrolled.data.id })).error, null);

assert.equal((await client.auth.signOut()).error, null);
assert.ok((await client.auth.refreshSession({ refresh_token: refreshed.data.session.refresh_token })).error);
console.log('done');
