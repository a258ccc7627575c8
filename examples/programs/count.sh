#!/usr/bin/env bash
# Only bash, the core utilities, sed, grep, awk and find are there; no network, and nothing to write to but /tmp:
#   sallyport run examples/programs/count.sh
set -euo pipefail

for word in gate wall gate moat gate wall; do
  printf '%s\n' "$word"
done >words.txt
sort words.txt | uniq -c | sort -k1,1nr -k2 | awk '{print $2 ": " $1}'
