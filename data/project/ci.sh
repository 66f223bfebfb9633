#!/bin/sh
# Kiểm tra rồi công bố; dừng ở lỗi đầu tiên. Checks, then publishes; stops at the first error.
set -eu
cd "$(dirname "$0")"
if [ -f package-lock.json ]; then npm ci; else npm install; fi
npm run check
npm run publish-reports
