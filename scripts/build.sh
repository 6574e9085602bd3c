#!/usr/bin/env bash
# Builds the product when its sources changed, into a folder of its own (target/builds/…/product, which target/product points
# to): jar and libraries side by side, the database's programs unpacked, and the JDK's ahead-of-time cache trained on a
# throw-away register. Two builds at once wait for each other; the one before stays, for a copy may still run from it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$here/scripts/jdk.sh"
sources() {
  { cd "$here" && pwd && find pom.xml app/pom.xml database/pom.xml app/src/main database/src/main docs/guide scripts/build.sh -type f -print0 | sort -z | xargs -0 sha256sum
    "$JAVA_HOME/bin/java" -version 2>&1; } | sha256sum | cut -c1-16
}
mkdir -p "$here/target/builds"
exec 9>"$here/target/builds/.lock"
if ! flock -n 9; then
  echo "Another build of this folder is under way; waiting for it …"
  flock 9
fi
now=$(sources)
build="$here/target/builds/$now"
[ "$(readlink -f "$here/target/product" 2>/dev/null || true)" = "$(readlink -f "$build/product")" ] && [ -f "$build/complete" ] && exit 0
if ! command -v mvn >/dev/null; then
  echo "Maven (mvn) is needed to build Nhịp Cầu and is not installed. Install it, for example: apt-get install maven" >&2
  exit 1
fi

echo "Building Nhịp Cầu (the first time takes a few minutes) …"
log="$here/target/build.log"
if ! mvn -B -ntp -Dstyle.color=never -f "$here/pom.xml" -pl app -am -DskipTests -Dspotless.check.skip=true package 2>&1 9>&- |
  tee "$log" | sed -un 's/^\[INFO\] Building \(Nhịp Cầu: .*[^ 0-9]\) [0-9].*/  \1 …/p'; then
  echo "The build failed. Its errors (all of it is in $log):" >&2
  grep '^\[ERROR\]' "$log" | grep -v -e '\[Help ' -e 're-run Maven' -e 'Re-run Maven' -e 'For more information' -e '^\[ERROR\] *$' | head -40 >&2
  exit 1
fi
rm -rf "$build"
mkdir -p "$build"
"$JAVA_HOME/bin/java" -Djarmode=tools -jar "$here/app/target/nhipcau.jar" extract --destination "$build/product" >/dev/null 9>&-

echo "Training the start …"
throwaway=$(mktemp -d)
chmod 711 "$throwaway"
trap 'rm -rf "$throwaway"' EXIT
# On a register of its own: the operator's settings would have it migrate their database or claim their archive.
if ! env -u NHIPCAU_DATABASE_URL -u NHIPCAU_MIGRATION_URL -u NHIPCAU_ARCHIVE -u NHIPCAU_KEYS -u NHIPCAU_DOCUMENTS \
    "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$build/product/nhipcau.aot" -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow -Dnhipcau.programs="$here/target/postgres" \
    -jar "$build/product/nhipcau.jar" serve --port 0 --data "$throwaway/data" --train >"$throwaway/log" 2>&1 9>&-; then
  echo "The training run failed; the product starts more slowly without it. Its last words:" >&2
  tail -n 5 "$throwaway/log" >&2
  rm -f "$build/product/nhipcau.aot"
fi
# A cache that is used elsewhere than where it was trained keeps the JVM from starting: ./nhipcau asks this file.
printf '%s\n' "$build/product" >"$build/product/trained-at"
touch "$build/complete"

before=$(readlink -f "$here/target/product" 2>/dev/null || true)
[ -L "$here/target/product" ] || rm -rf "$here/target/product"
ln -sfn "builds/$now/product" "$here/target/product"
for old in "$here"/target/builds/*/; do
  old=${old%/}
  [ "$old" = "$build" ] || [ "$old" = "$(dirname "${before:-/none}")" ] || rm -rf "$old"
done
