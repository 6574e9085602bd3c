#!/usr/bin/env bash
# Leaves this release's database for all later ones to migrate: app/src/test/resources/releases/VNNNN, named for the last
# migration. Commit what it writes; what an earlier release left is never written anew.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$here/scripts/jdk.sh"
cd "$here"
last=$(ls database/src/main/resources/db/migration | sed -n 's/^\(V[0-9]*\)__.*/\1/p' | sort | tail -1)
if [ -e "app/src/test/resources/releases/$last" ]; then
  echo "A release with $last as its last migration has left its database already." >&2
  exit 1
fi
mvn -q -B -ntp verify -Dtest='EarlierReleasesTest#leave' -Dsurefire.failIfNoSpecifiedTests=false -Dnhipcau.leave="$last"
echo "Written: app/src/test/resources/releases/$last"
