import { addService } from '#domain/catalogue/add-service.ts';
import type { ServiceFields } from '#domain/catalogue/model/service.ts';
import { as, type World } from './world.ts';

type Unit = ServiceFields['unit'];

const service = <const Key extends string>(key: Key, name: string, unit: Unit, unitPrice: string, cpv?: string) => ({
  key,
  name,
  unit,
  unitPrice,
  ...(cpv === undefined ? {} : { cpv }),
});

/** What the demo company sells. Prices in lei, before VAT. */
export const SERVICES = [
  service('offices', 'Curățenie zilnică birouri', 'month', '2400', '90919200-4'),
  service('staircase', 'Curățenie scară de bloc', 'month', '650', '90911200-8'),
  service('general', 'Curățenie generală', 'hour', '55', '90911200-8'),
  service('windows', 'Spălare geamuri și fațade vitrate', 'squareMetre', '9.50', '90911300-9'),
  service('carpets', 'Spălare mochete și tapițerii', 'squareMetre', '12'),
  service('afterBuilders', 'Curățenie după constructor', 'squareMetre', '18'),
  service('pests', 'Dezinsecție și deratizare', 'visit', '380', '90923000-3'),
  service('disinfection', 'Dezinfecție spații comune', 'squareMetre', '2.20', '90921000-9'),
  service('greenAreas', 'Întreținere spații verzi', 'month', '1350', '77310000-6'),
  service('mowing', 'Tuns gazon', 'squareMetre', '0.85', '77310000-6'),
  service('snow', 'Deszăpezire și material antiderapant', 'visit', '420', '90620000-9'),
  service('upkeep', 'Mentenanță preventivă clădire', 'month', '1900', '50700000-2'),
  service('electrician', 'Manoperă electrician', 'hour', '110'),
  service('plumber', 'Manoperă instalator', 'hour', '105'),
  service('callOut', 'Intervenție la cerere', 'visit', '290', '50700000-2'),
  service('supplies', 'Reaprovizionare consumabile igienice', 'set', '165'),
  service('parking', 'Spălare mecanizată parcare', 'squareMetre', '3.40'),
  service('bulkyWaste', 'Transport deșeuri voluminoase', 'cubicMetre', '140'),
] as const;

export type ServiceKey = (typeof SERVICES)[number]['key'];

/** Fills the catalogue. */
export async function addServices(world: World, at: Date): Promise<void> {
  for (const { key, ...fields } of SERVICES) {
    const { id } = await addService(as(world, 'ana', at), fields);
    world.services.set(key, id);
  }
}
