rm -rf /tmp/work /tmp/.sallyport /tmp/output /tmp/* 2>/dev/null
echo done
