import { buildSchema, findBreakingChanges } from 'graphql';

/** The numbers of the versions that the change log tells of, newest first. */
export function releasedVersions(changelog: string): string[] {
  return Array.from(changelog.matchAll(/^## \[?(\d+\.\d+\.\d+)/gm), ([, version = '']) => version);
}

/**
 * What a client of the released schema can no longer do, one sentence each; none where the change log's section
 * `Unreleased` announces it in an entry marked **Breaking**.
 */
export function unannouncedBreakages(released: string, current: string, changelog: string): string[] {
  const unreleased = changelog.split(/^## /m).find((section) => /^\[?Unreleased/.test(section)) ?? '';
  if (unreleased.includes('**Breaking')) return [];
  return findBreakingChanges(buildSchema(released), buildSchema(current)).map(
    ({ description }) => `${description} Keep it, deprecated, or announce it as **Breaking** in CHANGELOG.md.`,
  );
}
