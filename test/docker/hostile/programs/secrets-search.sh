grep -rslI "$(cut -d\" -f4 "$PARAMETERS_FILE" | rev | rev)" /home /root /run /var /mnt /media /opt /srv /etc 2>/dev/null | head
echo done
