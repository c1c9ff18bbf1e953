const inspectionsAtOnce = 8;

/** Inspections of the framework that is in use, with all its criteria to be measured; as many as hold so many scores. */
export async function scoresToSave(product, token, people, count) {
  const provider = (await product.call('GET', '/providers?search=Eik&limit=1', { token })).items[0].id;
  const lines = [];
  const worker = async () => {
    while (lines.length < count) lines.push(...(await unscored(product, token, people, provider)));
  };
  await Promise.all(Array.from({ length: inspectionsAtOnce }, worker));
  return lines.slice(0, count);
}

async function unscored(product, token, people, providerId) {
  const { id } = await product.call('POST', '/inspections', {
    token,
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body: {
      providerId,
      municipalityCode: 'GM0106',
      handleMyself: true,
      plan: {
        kind: 'STRUCTURAL',
        aspect: 'QUALITY',
        announced: false,
        jointWith: [],
        plannedFrom: people.today,
        plannedUntil: people.today,
        purpose: 'Het periodieke onderzoek.',
        team: [],
      },
    },
  });
  const path = `/inspections/${id}/scoring`;
  const { frameworks, version } = await product.call('GET', path, { token });
  const choice = { frameworkVersionId: frameworks[0].id, providerGroup: 'PROFESSIONAL', funding: 'IN_KIND' };
  const { refs } = await product.call('GET', `${path}/proposal?${new URLSearchParams(choice)}`, { token });
  await product.call('PUT', path, { token, headers: { 'If-Match': `"${version}"` }, body: { ...choice, refs } });
  return refs.map((ref) => saving(`/api/v1${path}/criteria/${ref}`));
}

const saving = (path) =>
  `PUT ${path} If-Match="0" ` +
  JSON.stringify({
    score: 'LARGELY_MEETS',
    notAssessed: false,
    finding: 'Wij zagen dit in de dossiers en hoorden het in de gesprekken. '.repeat(4),
    evidence: [],
  });
