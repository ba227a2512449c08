/** Prints the run in one line that a continuous integration can read. */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    const brokenSuites = results.testResults.filter((suite) => suite.testExecError).length;
    process.stderr.write(`${results.numPassedTests} passed, ${results.numFailedTests + brokenSuites} failed\n`);
  }
};
