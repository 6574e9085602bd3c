#!/usr/bin/env bash
# Builds the product into target/product when its sources changed: jar and libraries side by side, the database's programs
# unpacked, and the JDK's ahead-of-time cache trained on a throw-away register.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$here/scripts/jdk.sh"
product="$here/target/product"
stamp="$product/.sources"
sources() {
  { cd "$here" && find pom.xml app/pom.xml database/pom.xml app/src/main database/src/main scripts/build.sh -type f -print0 | sort -z | xargs -0 sha256sum
    "$JAVA_HOME/bin/java" -version 2>&1; } | sha256sum | cut -d' ' -f1
}
now=$(sources)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ]; then exit 0; fi
command -v mvn >/dev/null || { echo "Maven (mvn) is needed to build. Install it, for example: apt-get install maven" >&2; exit 1; }

echo "Building Nhịp Cầu (the first time takes a few minutes) …"
mvn -B -q -f "$here/pom.xml" -pl app -am -DskipTests -Dspotless.check.skip=true package
rm -rf "$product.new"
mkdir -p "$here/target"
"$JAVA_HOME/bin/java" -Djarmode=tools -jar "$here/app/target/nhipcau.jar" extract --destination "$product.new" >/dev/null

rm -rf "$product"
mv "$product.new" "$product"
echo "Training the start …"
throwaway=$(mktemp -d)
chmod 711 "$throwaway"
trap 'rm -rf "$throwaway"' EXIT
if ! "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$product/nhipcau.aot" -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow -Dnhipcau.programs="$here/target/postgres" \
    -jar "$product/nhipcau.jar" serve --port 0 --data "$throwaway/data" --train >"$throwaway/log" 2>&1; then
  echo "The training run failed; the product starts more slowly without it. Its last words:" >&2
  tail -n 5 "$throwaway/log" >&2
  rm -f "$product/nhipcau.aot"
fi
echo "$now" >"$stamp"
