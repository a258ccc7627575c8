# shellcheck shell=bash
# A Chromium for the tests of the pages that people open. Only `scripts/test` asks for it: the demo needs none.

find_browser() {
  local place
  if [ -n "${SALLYPORT_CHROMIUM:-}" ]; then
    [ -x "$SALLYPORT_CHROMIUM" ]
    return
  fi
  for place in /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    [ -x "$place" ] && return 0
  done
  return 1
}

# What somebody has to do where this script may not install.
browser_cure() {
  if [ -n "${SALLYPORT_CHROMIUM:-}" ]; then
    echo "let SALLYPORT_CHROMIUM=$SALLYPORT_CHROMIUM name a Chromium that can be started, or unset it"
  elif may_install; then
    echo "scripts/setup --browser"
  elif is_debian_like; then
    echo "sudo apt-get install --no-install-recommends chromium fonts-noto-cjk fonts-noto-color-emoji"
  else
    echo "install Chromium, and let SALLYPORT_CHROMIUM name its program"
  fi
}

want_browser() {
  if find_browser; then
    return 0
  fi
  if [ -n "$check_only" ] || [ -n "${SALLYPORT_CHROMIUM:-}" ] || ! may_install; then
    missing "a Chromium for the tests in a browser" "$(browser_cure)"
    return 1
  fi
  install_debian_packages chromium fonts-noto-cjk fonts-noto-color-emoji ||
    fail "package chromium" "make apt's package sources reachable, then run scripts/setup --browser again"
}
