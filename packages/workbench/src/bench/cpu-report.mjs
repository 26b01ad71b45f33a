// Loaded into a measured process: tells its parent, when asked, how much processor time it has used.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
