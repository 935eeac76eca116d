import { PdsaCycle } from './pdsa-cycle.entity.js';

export { PdsaCycle } from './pdsa-cycle.entity.js';
export { InquiryModule } from './inquiry.module.js';

export const INQUIRY_ENTITIES = [PdsaCycle];
