#!/bin/sh
# Typesets the three sample documents beside their sources.
# Works from any folder; the output is the same, byte for byte, each time.
set -eu
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=1709251200 FORCE_SOURCE_DATE=1 TZ=UTC
for doc in article report briefing; do
  rm -f "$doc.aux" "$doc.log" "$doc.out" "$doc.toc"
  for pass in 1 2; do
    pdflatex -interaction=nonstopmode -halt-on-error "$doc.tex" >/dev/null || {
      tail -n 30 "$doc.log" >&2
      exit 1
    }
  done
  rm -f "$doc.aux" "$doc.log" "$doc.out" "$doc.toc"
done
