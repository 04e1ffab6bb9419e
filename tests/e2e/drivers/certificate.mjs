// A self-signed certificate for the practice server under the real host names. Node signs but writes no
// certificates, and `openssl` is not everywhere: so the few fields that one needs are written here (RFC 5280).
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/**
 * @param {string[]} hosts names it is valid for, today and for a month
 * @returns {{key: string, cert: string}} both as PEM
 */
export function makeCertificate(hosts) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = toBeSigned(hosts, publicKey.export({ type: 'spki', format: 'der' }));
  const signature = sign('sha256', body, privateKey);
  const der = sequence(body, ECDSA_SHA256, tag(0x03, Buffer.from([0]), signature));
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

const tag = (number, ...parts) => {
  const body = Buffer.concat(parts);
  const long = [body.length >> 8, body.length & 255];
  return Buffer.concat([
    Buffer.from([number, ...(body.length < 128 ? [body.length] : [0x82, ...long])]),
    body,
  ]);
};
const sequence = (...parts) => tag(0x30, ...parts);
const oid = (...bytes) => tag(0x06, Buffer.from(bytes));

const ECDSA_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const COMMON_NAME = oid(0x55, 0x04, 0x03);
const ALTERNATIVE_NAMES = oid(0x55, 0x1d, 0x11);
const DAY = 24 * 60 * 60 * 1000;

function toBeSigned(hosts, publicKey) {
  const name = sequence(tag(0x31, sequence(COMMON_NAME, tag(0x0c, Buffer.from(hosts[0])))));
  const validity = sequence(time(Date.now() - DAY), time(Date.now() + 30 * DAY));
  const names = sequence(...hosts.map((host) => tag(0x82, Buffer.from(host))));
  const extensions = tag(0xa3, sequence(sequence(ALTERNATIVE_NAMES, tag(0x04, names))));
  // A new serial for each key: Firefox refuses two certificates of one issuer with the same.
  const serial = createHash('sha256').update(publicKey).digest().subarray(0, 8);
  serial[0] = (serial[0] & 0x3f) | 0x40;
  const version3 = tag(0xa0, tag(0x02, Buffer.from([2])));
  return sequence(version3, tag(0x02, serial), ECDSA_SHA256, name, validity, name, publicKey, extensions);
}

const time = (at) =>
  tag(0x17, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
