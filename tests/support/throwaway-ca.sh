#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: throwaway-ca.sh DIR good|all
# Makes a root of its own in DIR and, beneath it, one good chain for 127.0.0.1 and, with "all",
# one of each bad kind: NAME.pem (leaf first, as a server would send it) and NAME.key. Nothing
# here is secret.
set -euo pipefail
cd "$1"

cat >ca.cnf <<'CNF'
[ca]
default_ca = here
[here]
database = index.txt
new_certs_dir = .
rand_serial = yes
unique_subject = no
policy = any
default_md = sha256
[any]
commonName = supplied
[req]
distinguished_name = dn
[dn]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
[authority_last]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
[authority_elsewhere]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
nameConstraints = critical, excluded;IP:127.0.0.0/255.0.0.0
[authority_no_signing]
basicConstraints = critical, CA:TRUE
keyUsage = critical, digitalSignature
[server]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = IP:127.0.0.1, DNS:localhost
[server_other_name]
basicConstraints = CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = DNS:gateway.invalid, IP:127.0.0.2
[server_no_name]
basicConstraints = CA:FALSE
extendedKeyUsage = serverAuth
[client]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
subjectAltName = IP:127.0.0.1
CNF
: >index.txt

new_key=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)

# root NAME SECTION: a certificate that signs itself.
root() {
    openssl req -x509 -config ca.cnf "${new_key[@]}" -keyout "$1.key" -out "$1.one" \
        -subj "/CN=${3:-$1}" -days 3650 -extensions "$2"
    cp "$1.one" "$1.pem"
}

# issue NAME ISSUER SECTION [FROM TO [SUBJECT]]: signed by ISSUER; NAME.one is the certificate
# alone. Years with two digits: the form that every openssl takes.
issue() {
    openssl req -new -config ca.cnf "${new_key[@]}" -keyout "$1.key" -out "$1.csr" \
        -subj "/CN=${6:-$1}"
    openssl ca -batch -notext -config ca.cnf -cert "$2.one" -keyfile "$2.key" -in "$1.csr" \
        -out "$1.one" -extensions "$3" -startdate "${4:-200101000000Z}" \
        -enddate "${5:-491231000000Z}"
    cp "$1.one" "$1.pem"
}

# chain NAME AUTHORITY...: what the server sends along.
chain() {
    local name=$1
    shift
    for authority in "$@"; do cat "$authority.one" >>"$name.pem"; done
}

root root authority
issue between root authority

issue good between server
chain good between
[ "$2" = all ] || exit 0

root self-signed server
root stranger authority
issue unknown-root stranger server
chain unknown-root stranger
root impostor authority root
issue same-name-root impostor server
issue expired root server 200101000000Z 210101000000Z
issue not-yet-valid root server 480101000000Z 491231000000Z
issue other-name root server_other_name
issue name-only-as-subject root server_no_name "" "" 127.0.0.1
issue other-name-but-subject root server_other_name "" "" 127.0.0.1
issue client-use-only root client
issue signed-by-a-leaf good server
chain signed-by-a-leaf good between
issue missing-intermediate between server
issue last root authority_last
issue past-last last authority
issue path-too-long past-last server
chain path-too-long past-last last
issue elsewhere root authority_elsewhere
issue outside-constraint elsewhere server
chain outside-constraint elsewhere
issue old-between root authority 200101000000Z 210101000000Z
issue expired-intermediate old-between server
chain expired-intermediate old-between
issue no-signing root authority_no_signing
issue issuer-may-not-sign no-signing server
chain issuer-may-not-sign no-signing
