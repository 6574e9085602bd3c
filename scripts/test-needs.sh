#!/usr/bin/env bash
# Installs what only the tests need: a browser and fonts with Vietnamese.
set -euo pipefail
if [ -x /usr/bin/chromium ] && fc-list 2>/dev/null | grep -qi 'noto sans'; then exit 0; fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "The browser tests need Debian's packages chromium and fonts-noto-core; please install them." >&2
  exit 1
fi
echo "Installing Chromium and fonts for the browser tests …"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >/dev/null
apt-get install -y -qq --no-install-recommends chromium fonts-noto-core fontconfig >/dev/null
