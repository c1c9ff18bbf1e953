/** Who plays in the journeys: trial accounts of the demo, by the name that the sign-in page shows. */
export interface Player {
  readonly entry: 'portaal' | 'werkplek';
  readonly name: string;
  readonly email: string;
}

const provider = (name: string, email: string): Player => ({ entry: 'portaal', name, email });
const staff = (name: string, email: string): Player => ({ entry: 'werkplek', name, email });

/** Two providers that report to northern and middle Drenthe, one that reports to Groningen. */
export const eik = provider('Aanbieder De Eik', 'aanbieder@eik.example');
export const berk = provider('Aanbieder De Berk', 'aanbieder@berk.example');
export const gracht = provider('Aanbieder De Gracht', 'aanbieder@gracht.example');

/** Four who work for northern and middle Drenthe, one for Groningen, one for both. */
export const noord = staff('Toezichthouder Noord', 'toezichthouder.noord@nmd.example');
export const midden = staff('Toezichthouder Midden', 'toezichthouder.midden@nmd.example');
export const coordinator = staff('Coördinator Noord', 'coordinator@nmd.example');
export const administrator = staff('Beheerder Noord', 'beheerder@nmd.example');
export const privacy = staff('Privacyfunctionaris Noord', 'privacy@nmd.example');
export const groningenCoordinator = staff('Coördinator Groningen', 'coordinator@grn.example');
export const groningenAdministrator = staff('Beheerder Groningen', 'beheerder@grn.example');
export const groningen = staff('Toezichthouder Groningen', 'toezichthouder@grn.example');
export const regio = staff('Toezichthouder Regio', 'toezichthouder.regio@grn.example');

/** Who takes up what the team of northern and middle Drenthe hands on, and who reads for its colleges. */
export const contract = staff('Contractmanager Noord', 'contract@nmd.example');
export const access = staff('Toegang Noord', 'toegang@nmd.example');
export const college = staff('Bestuurslezer Noord', 'bestuur@nmd.example');
