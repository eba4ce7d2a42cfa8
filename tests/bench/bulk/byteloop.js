// SPDX-License-Identifier: MIT
// As fast as a byte loop gets in Node: no output, no rule but the right-aligned comparison.
const fs = require('fs');
const data = fs.readFileSync(process.argv[2]);
const digits = new Uint8Array(64);
let at = data.indexOf(10) + 1;
let matches = 0;
while (at < data.length) {
    const pattern = at;
    while (data[at] !== 44) {
        ++at;
    }
    const patternEnd = at++;
    let size = 0;
    for (; at < data.length && data[at] !== 10; ++at) {
        if (data[at] >= 48 && data[at] <= 57 && size < 64) {
            digits[size++] = data[at];
        }
    }
    ++at;
    let agrees = size >= patternEnd - pattern;
    for (let p = patternEnd - 1, d = size - 1; agrees && p >= pattern; --p, --d) {
        agrees = data[p] === 42 || data[p] === digits[d];
    }
    matches += agrees ? 1 : 0;
}
process.stderr.write(matches + '\n');
