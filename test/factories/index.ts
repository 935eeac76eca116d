export { addDistrict, addSchool, inviteDistrict, joinDistrict, type District, type Site } from './district.js';
export { registerHub, type Hub } from './hub.js';
export { csvOf, importPoints, mapColumns, upload, type PointRow } from './import.js';
export { accept, linkTo } from './invitation.js';
export { createMeasure } from './measure.js';
export { inviteMember, joinMember, memberIdOf, type Member } from './member.js';
export { createNetwork, freshNetwork, type Network } from './network.js';
export { signIn, type Person } from './person.js';
export { unique, type Place } from './place.js';
