#!/bin/sh
# Puts a Cairn back as it was at a second: the newest base backup before it, the log until it, and the uploads. PostgreSQL is stopped, and
# starts afterwards by itself; it reads the log, and takes writes when it is at that second.
#   sh restore.sh BACKUP DATA FILES [SECOND]   SECOND as 2026-11-22T14:55:20Z; without it, the last that was archived
set -eu
backup=$1
data=$2
files=$3
second=${4:-}

fail() { echo "$1" >&2; exit 1; }
empty() { test -z "$(ls -A "$1" 2> /dev/null)"; }
mkdir -p "$data" "$files"
empty "$data" || fail "$data is not empty. Move away what is there: this writes over nothing."
empty "$files" || fail "$files is not empty. Move away what is there: this writes over nothing."

base=''
limit=$(echo "${second:-9999}" | tr ':' '-')
case $second in '' | ????-??-??T??:??:??Z) ;; *) fail 'A second is written 2026-11-22T14:55:20Z.' ;; esac
for one in $(cd "$backup/base" && find . -maxdepth 1 -name '*Z' | sed 's|^\./||' | sort); do
  if [ "$(printf '%s\n%s\n' "$one" "$limit" | sort | head -n 1)" = "$one" ] && [ "$one" != "$limit" ]; then base=$backup/base/$one; fi
done
test -n "$base" || fail "There is no base backup from before $second in $backup/base."
echo "From $base"

tar -xzf "$base/base.tar.gz" -C "$data"
# Every file as the server has written it, by its checksum.
sed -n 's/.*"Path": "\([^"]*\)".*"Checksum-Algorithm": "SHA256", "Checksum": "\([0-9a-f]*\)".*/\2  \1/p' "$base/backup_manifest" > "$data/.sums"
test -s "$data/.sums" || fail "$base/backup_manifest names no file."
(cd "$data" && sha256sum --check --quiet --strict .sums)
rm "$data/.sums"

cat >> "$data/postgresql.auto.conf" << CONF
restore_command = 'cp "$backup/wal/%f" "%p"'
recovery_target_action = 'promote'
recovery_target_timeline = 'latest'
CONF
if [ -n "$second" ]; then echo "recovery_target_time = '$(echo "$second" | sed 's/T/ /; s/Z/+00/')'" >> "$data/postgresql.auto.conf"; fi
: > "$data/recovery.signal"
chmod 700 "$data"
cp -Rp "$backup/files/." "$files"
rm -f "$files/.part"
if [ "$(id -u)" = 0 ]; then chown -R postgres "$data"; fi
