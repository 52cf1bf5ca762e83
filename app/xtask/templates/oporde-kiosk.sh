#!/bin/sh
# Made by `cargo xtask kiosk`: one program on the whole screen, and nothing behind it.
# The policy says which page opens and which may; without it nothing starts.
set -eu

policy=/etc/chromium/policies/managed/oporde.json
if [ ! -r "$policy" ]; then
  echo "oporde-kiosk: $policy is missing; without it every site would open" >&2
  exit 1
fi

# What the browser keeps between two starts, if anything.
folder={{folder}}
mkdir -p -- "$folder"
chmod 700 -- "$folder"
# A computer that lost its power leaves these behind, and then the browser asks who else uses the folder.
rm -f -- "$folder"/SingletonLock "$folder"/SingletonCookie "$folder"/SingletonSocket

# No key leads to another console: cage grabs none without -s, and the keyboard sends none.
export XKB_DEFAULT_LAYOUT="${XKB_DEFAULT_LAYOUT:-us}"
export XKB_DEFAULT_OPTIONS=srvrkeys:none
export LANGUAGE=nl

# Reading aloud: Chromium finds a speech-dispatcher that runs, and starts none by itself.
if command -v speech-dispatcher >/dev/null; then
  speech-dispatcher --spawn || echo 'oporde-kiosk: no reading aloud' >&2
fi

# When nobody is there the policy closes the browser; cage ends with it, and systemd starts both anew.
# The preview of printing stays: --kiosk-printing would print without asking.
exec cage -d -- chromium \
  --ozone-platform=wayland \
  {{window}} \
  --user-data-dir="$folder" \
  --enable-speech-dispatcher \
  --password-store=basic \
  --no-first-run \
  --no-default-browser-check \
  --disable-session-crashed-bubble \
  --hide-crash-restore-bubble \
  --noerrdialogs
