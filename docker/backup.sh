#!/bin/sh
# One backup: the whole PostgreSQL as it is now, and the uploads. Between two of them the log in BACKUP/wal restores any second.
# sh backup.sh BACKUP FILES; connects as PGHOST, PGUSER and PGPASSWORD say.
set -eu
backup=$1
files=$2
name=$(date -u +%Y-%m-%dT%H-%M-%SZ)
keep=${CAIRN_BACKUPS:-14}

mkdir -p "$backup/wal" "$backup/base"
pg_basebackup --pgdata "$backup/base/$name.part" --format tar --gzip --checkpoint fast --wal-method stream
pg_verifybackup --no-parse-wal "$backup/base/$name.part"
tar -czf "$backup/base/$name.part/files.tar.gz" -C "$files" .
# Complete ones alone have a name without an ending.
mv "$backup/base/$name.part" "$backup/base/$name"

cd "$backup/base"
ls -d ./*Z | sort -r | tail -n +$((keep + 1)) | while read -r old; do rm -rf "$old"; done
oldest=$(ls -d ./*Z | sort | head -1)
find "$backup/wal" -type f ! -newer "$oldest" -mtime +1 -delete
