// Registers the element alone; it draws with no other.
import { register } from '../internal/register.js';
import { PlanEnterpriseDirectory } from './plan-enterprise-directory.js';

export type * from './plan-enterprise-directory.js';

register({ 'plan-enterprise-directory': PlanEnterpriseDirectory });
