import type { EntityId, EntityType, TopicId } from '../types.ts';

export interface EntityTopic {
  readonly topic: TopicId;
  readonly strength: 'strong' | 'weak';
}

const strong = (topic: TopicId): EntityTopic => ({ topic, strength: 'strong' });
const weak = (topic: TopicId): EntityTopic => ({ topic, strength: 'weak' });

/** By type and by `kind` of the knowledge tables. Organisations speak only weakly: a party is not a subject. */
const byKind: Readonly<Partial<Record<EntityType, Readonly<Record<string, readonly EntityTopic[]>>>>> = {
  disease: {
    infectious: [strong('infectious-disease')],
    noncommunicable: [strong('noncommunicable-disease')],
    neurological: [strong('noncommunicable-disease')],
    mental: [strong('mental-health')],
  },
  product: {
    vaccine: [strong('vaccines')],
    medicine: [strong('pharmaceuticals')],
    biologic: [strong('pharmaceuticals'), weak('genomics-biotech')],
    device: [strong('devices-diagnostics')],
    test: [strong('devices-diagnostics')],
    herbal: [strong('traditional-medicine')],
    supplement: [weak('food-safety-nutrition')],
  },
  practice: {
    traditional: [strong('traditional-medicine')],
    regulatory: [strong('drug-regulation')],
    clinical: [weak('health-services')],
    digital: [strong('ai-digital-health')],
    genomic: [strong('genomics-biotech')],
    maternal: [strong('maternal-child-health')],
    nutrition: [strong('food-safety-nutrition')],
    'one-health': [strong('one-health-amr')],
  },
  organization: {
    regulator: [weak('drug-regulation')],
    hospital: [weak('health-services')],
  },
};

const drugControl = [strong('drug-control')];
const genomic = [strong('genomics-biotech')];
const nutrition = [strong('food-safety-nutrition')];
const motherAndChild = [strong('maternal-child-health')];
const oneHealth = [strong('one-health-amr')];
const none: readonly EntityTopic[] = [];

/** Where one entity speaks for something other than its kind does. */
const byId: Readonly<Record<string, readonly EntityTopic[]>> = {
  'disease:acute-kidney-injury': none,
  'disease:zoonosis': [strong('one-health-amr'), weak('infectious-disease')],
  'disease:african-swine-fever': oneHealth,
  'disease:foot-and-mouth-disease': oneHealth,
  'disease:lumpy-skin-disease': oneHealth,
  'disease:avian-influenza': [strong('infectious-disease'), weak('one-health-amr')],
  'disease:rabies': [strong('infectious-disease'), weak('one-health-amr')],
  'disease:disease-x': [strong('pandemic-preparedness')],
  'disease:malnutrition': nutrition,
  'disease:stunting': [strong('food-safety-nutrition'), weak('maternal-child-health')],
  'disease:wasting': nutrition,
  'disease:micronutrient-deficiency': nutrition,
  'disease:food-poisoning': nutrition,
  'disease:preterm-birth': motherAndChild,
  'disease:pre-eclampsia': motherAndChild,
  'disease:postpartum-haemorrhage': motherAndChild,
  'disease:gestational-diabetes': [strong('noncommunicable-disease'), weak('maternal-child-health')],
  'disease:substance-use-disorder': [strong('drug-control'), weak('mental-health')],
  'disease:opioid-addiction': drugControl,
  'product:fentanyl': drugControl,
  'product:methamphetamine': drugControl,
  'product:ketamine': drugControl,
  'product:etomidate': drugControl,
  'product:nitazene': drugControl,
  'product:tramadol': [weak('drug-control'), weak('pharmaceuticals')],
  'product:methadone': drugControl,
  'product:naloxone': drugControl,
  'product:kratom': [weak('drug-control'), weak('traditional-medicine')],
  'product:cannabis': drugControl,
  'product:insulin': [strong('pharmaceuticals'), strong('noncommunicable-disease')],
  'product:oxytocin': motherAndChild,
  'product:carbetocin': motherAndChild,
  'product:infant-formula': nutrition,
  'product:rutf': nutrition,
  'product:car-t': genomic,
  'product:stem-cell-product': genomic,
  'product:bed-net': [weak('infectious-disease')],
  'product:ambulance': [weak('health-services'), weak('devices-diagnostics')],
  'product:e-cigarette': [weak('noncommunicable-disease'), weak('drug-control')],
  'product:ppe': [strong('devices-diagnostics'), weak('pandemic-preparedness')],
  'practice:health-data': [weak('ai-digital-health')],
  'practice:big-data': [weak('ai-digital-health')],
  'practice:robotic-surgery': [strong('devices-diagnostics'), weak('ai-digital-health')],
  'practice:wearable': [weak('ai-digital-health'), weak('devices-diagnostics')],
  'practice:brain-computer-interface': [strong('devices-diagnostics'), weak('ai-digital-health')],
  'practice:mrna-technology': [strong('genomics-biotech'), weak('vaccines')],
  'practice:biotechnology': [weak('genomics-biotech')],
  'practice:nuclear-medicine': [weak('devices-diagnostics'), weak('health-services')],
  'practice:diagnostic-imaging': [strong('devices-diagnostics')],
  'practice:cold-chain': [weak('vaccines')],
  'practice:technology-transfer': [strong('technology-transfer')],
  'practice:clinical-trial': [strong('clinical-research')],
  'practice:good-clinical-practice': [strong('clinical-research'), weak('drug-regulation')],
  'practice:ivf': [weak('health-services'), weak('medical-travel')],
  'practice:psychotherapy': [strong('mental-health')],
  'practice:plasma-fractionation': [strong('pharmaceuticals'), weak('genomics-biotech')],
  'practice:primary-health-care': [strong('health-services')],
  'practice:universal-health-coverage': [strong('health-financing'), weak('health-services')],
  'practice:immunisation': [strong('vaccines')],
  'practice:disease-surveillance': [weak('infectious-disease'), weak('pandemic-preparedness')],
  'practice:contact-tracing': [strong('infectious-disease')],
  'practice:quarantine': [weak('infectious-disease'), weak('pandemic-preparedness')],
  'practice:health-screening': [weak('health-services'), weak('noncommunicable-disease')],
  'practice:tobacco-control': [strong('noncommunicable-disease')],
  'practice:vector-control': [strong('infectious-disease')],
  'practice:health-emergency-preparedness': [strong('pandemic-preparedness')],
  'practice:health-security': [strong('pandemic-preparedness')],
  'practice:medical-team': [strong('health-workforce')],
  'practice:field-hospital': [strong('health-services'), weak('humanitarian-aid')],
  'practice:hospital-ship': [strong('health-services'), strong('humanitarian-aid')],
  'practice:disaster-medicine': [weak('humanitarian-aid'), weak('health-services')],
  'practice:water-sanitation': none,
  'practice:halal-certification': [weak('drug-regulation')],
  'practice:compulsory-licence': [strong('pharmaceuticals'), weak('trade-investment')],
  'practice:local-content': [weak('trade-investment')],
};

/** A map finds an id by the hash that it keeps; as a key of an object each would first have to be made a name. */
const topicsById: ReadonlyMap<string, readonly EntityTopic[]> = new Map(Object.entries(byId));

/**
 * The topics for which an entity speaks when it is mentioned.
 * @param kindOf the knowledge tables' word for what an entity is.
 */
export function topicsOfEntity(
  id: EntityId,
  type: EntityType,
  kindOf: (id: EntityId) => string | undefined,
): readonly EntityTopic[] {
  const own = topicsById.get(id);
  if (own) return own;
  const kinds = byKind[type];
  return kinds?.[kindOf(id) ?? ''] ?? none;
}

/** Entities that are named above, for the test that the tables hold them. */
export const entityIdsWithTopics: readonly string[] = Object.keys(byId);
