fetch('http://169.254.169.254/latest/meta-data/', { signal: AbortSignal.timeout(800) }).then(
  () => console.log('REACHED'),
  () => console.log('held'),
);
