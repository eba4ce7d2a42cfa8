// SPDX-License-Identifier: MIT
// The way of the vendor's JavaScript sample, once for each row of a file.
const fs = require('fs');
const [input, output] = process.argv.slice(2);
const lines = fs.readFileSync(input, 'utf8').split('\n');
const results = [lines[0] + ',verdict'];
for (let i = 1; i < lines.length; ++i) {
    if (lines[i] === '') {
        continue;
    }
    const [pattern, callerId] = lines[i].split(',');
    const matches = new RegExp(pattern.replace(/\*/g, '.')).test(callerId.replace(/\D/g, ''));
    results.push(lines[i] + (matches ? ',match' : ',mismatch'));
}
fs.writeFileSync(output, results.join('\n') + '\n');
