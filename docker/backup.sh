#!/bin/sh
# What a Cairn is restored from: base backups that PostgreSQL itself writes to BACKUP/base, its log that it archives to BACKUP/wal, and
# every upload in BACKUP/files. PostgreSQL and this script see the same BACKUP. Connects as PGHOST, PGPORT, PGUSER and PGPASSWORD say.
#   sh backup.sh base BACKUP     one base backup
#   sh backup.sh files BACKUP FILES   uploads that are not there yet
#   sh backup.sh loop BACKUP FILES    uploads every minute, a base backup every day
set -eu
do=$1
backup=$2
files=${3:-}
keep=${CAIRN_BACKUPS:-14}

prepare() {
  mkdir -p "$backup/wal" "$backup/base" "$backup/files" "$backup/gone"
  # A new volume belongs to root; PostgreSQL writes as its own user.
  if [ "$(id -u)" = 0 ]; then chown postgres "$backup/wal" "$backup/base"; fi
}

base() {
  rm -rf "$backup/base/part"
  # The server writes the files: what leaves over the connection is progress. Whether psql calls the end of such a statement a failure
  # depends on how it was given; the manifest tells. https://www.postgresql.org/docs/18/protocol-replication.html
  echo "BASE_BACKUP (LABEL 'cairn', CHECKPOINT 'fast', WAL true, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256',
    COMPRESSION 'gzip', COMPRESSION_DETAIL 'level=1', TARGET 'server', TARGET_DETAIL '$backup/base/part');" |
    psql --no-psqlrc --no-password --quiet --dbname 'dbname=postgres replication=true' > /dev/null
  # The server writes the manifest last, and names it when it is whole.
  if ! test -f "$backup/base/part/backup_manifest"; then echo 'There is no base backup.' >&2; return 1; fi
  # The name is the second from which this backup can be used; complete ones alone have it.
  mv "$backup/base/part" "$backup/base/$(date -u +%Y-%m-%dT%H-%M-%SZ)"
  prune
}

# Uploads never change under their name, so what is there is not copied again. What is gone stays for as long as a restore may ask for it.
files() {
  lists=$(mktemp -d)
  (cd "$files" && find . -maxdepth 1 -type f ! -name '*.part' | sort) > "$lists/there"
  (cd "$backup/files" && find . -maxdepth 1 -type f ! -name '.part' | sort) > "$lists/here"
  comm -23 "$lists/there" "$lists/here" | while read -r name; do
    # It may be removed while this runs.
    if cp -p "$files/$name" "$backup/files/.part" 2> /dev/null; then mv "$backup/files/.part" "$backup/files/$name"; fi
  done
  comm -13 "$lists/there" "$lists/here" | while read -r name; do test -e "$backup/gone/$name" || : > "$backup/gone/$name"; done
  rm -rf "$lists"
}

prune() {
  bases | sort -r | tail -n +$((keep + 1)) | while read -r old; do rm -rf "$backup/base/$old"; done
  oldest=$backup/base/$(bases | sort | head -n 1)
  # A base backup needs the log from its first second on, and is as old as its last: a day is more than one takes.
  find "$backup/wal" -type f ! -newer "$oldest" -mtime +1 -delete
  find "$backup/gone" -type f ! -newer "$oldest" | while read -r mark; do rm -f "$backup/files/${mark##*/}" "$mark"; done
}

bases() {
  (cd "$backup/base" && find . -maxdepth 1 -name '*Z' | sed 's|^\./||')
}

prepare
case $do in
  base) base ;;
  files) files ;;
  loop)
    while :; do
      files || echo 'The uploads were not copied; the next try is in a minute.' >&2
      if [ -z "$(find "$backup/base" -maxdepth 1 -name '*Z' -mmin -1440)" ]; then base || echo 'There is no new base backup; the next try is in a minute.' >&2; fi
      sleep 60
    done ;;
  *) echo "backup.sh does base, files or loop, not $do." >&2; exit 2 ;;
esac
