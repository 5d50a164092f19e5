#!/bin/sh
# Checks a receipt with coreutils and openssl alone: that its entry is in the tree, and that the log signed the tree.
#   check-receipt.sh RECEIPT.tlog-proof VKEY
# Says what holds, and ends with 0 only when both do. Needs openssl 1.1.1 or newer.
set -eu

receipt=$1 vkey=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

die() { echo "WRONG: $1" >&2; exit 1; }
hex() { od -An -v -tx1 | tr -d ' \n'; }
# Octal escapes are what every printf knows.
bytes() { printf '%s' "$1" | fold -w 2 | while read -r pair || [ -n "$pair" ]; do printf "\\$(printf '%03o' "0x$pair")"; done; }
sha() { sha256sum | cut -c 1-64; }

[ "$(head -n 1 "$receipt")" = 'c2sp.org/tlog-proof@v1' ] || die 'this is no receipt'
blank=$(grep -n -m 1 '^$' "$receipt" | cut -d : -f 1)
head -n "$((blank - 1))" "$receipt" | tail -n +2 >"$work/proof"
tail -n "+$((blank + 1))" "$receipt" >"$work/checkpoint"

# The entry, and the hash of its leaf: SHA-256(00 and the entry), RFC 6962, section 2.1.
extra=$(sed -n 's/^extra //p' "$work/proof" | base64 -d)
printf '%s' "$extra" | sed 's/.*"entry":"\([^"]*\)".*/\1/' | base64 -d >"$work/entry"
hash=$( { printf '\000'; cat "$work/entry"; } | sha)

# Up the tree, RFC 9162, section 2.1.3.2.
size=$(sed -n 2p "$work/checkpoint")
node=$(sed -n 's/^index //p' "$work/proof")
[ "$node" -lt "$size" ] || die 'the index is beyond the tree'
last=$((size - 1))
for sibling in $(grep -v -e '^extra ' -e '^index ' "$work/proof" || true); do
  sibling=$(printf '%s' "$sibling" | base64 -d | hex)
  [ "$last" -gt 0 ] || die 'the proof is too long'
  if [ $((node % 2)) -eq 1 ] || [ "$node" -eq "$last" ]; then
    hash=$(bytes "01$sibling$hash" | sha)
    while [ $((node % 2)) -eq 0 ] && [ "$node" -gt 0 ]; do node=$((node / 2)) last=$((last / 2)); done
  else
    hash=$(bytes "01$hash$sibling" | sha)
  fi
  node=$((node / 2)) last=$((last / 2))
done
[ "$last" -eq 0 ] || die 'the proof is too short'
[ "$hash" = "$(sed -n 3p "$work/checkpoint" | base64 -d | hex)" ] || die 'the entry is not in the tree'
echo "IN THE LOG: $(cat "$work/entry")"

# The signature: C2SP signed-note, Ed25519 over the text before the last blank line.
name=${vkey%%+*}
key=$(printf '%s' "${vkey#*+*+}" | base64 -d | tail -c 32 | hex)
[ "$(head -n 1 "$work/checkpoint")" = "$name" ] || die 'it is of another log'
end=$(grep -n '^$' "$work/checkpoint" | tail -n 1 | cut -d : -f 1)
head -n "$((end - 1))" "$work/checkpoint" >"$work/text"
id=$(printf '%s' "${vkey#*+}" | cut -c 1-8)
bytes "302a300506032b6570032100$key" >"$work/key.der"
tail -n "+$((end + 1))" "$work/checkpoint" | while read -r _ signer signature; do
  [ "$signer" = "$name" ] || continue
  printf '%s' "$signature" | base64 -d >"$work/line"
  [ "$(head -c 4 "$work/line" | hex)" = "$id" ] || continue
  tail -c +5 "$work/line" >"$work/signature"
  openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$work/text" -sigfile "$work/signature" >/dev/null 2>&1 && touch "$work/signed"
done || true
[ -e "$work/signed" ] || die 'the log did not sign it with this key'
echo "SIGNED by $name: $size entries"
