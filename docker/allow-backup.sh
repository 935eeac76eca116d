#!/bin/sh
# Runs once, when the image of PostgreSQL makes the database: the backup connects from another container, and "all" in pg_hba.conf does not
# mean replication.
set -eu
echo 'host replication postgres samenet scram-sha-256' >> "$PGDATA/pg_hba.conf"
