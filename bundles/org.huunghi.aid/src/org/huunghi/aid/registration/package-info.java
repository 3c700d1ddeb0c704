/** Registrations of foreign non-governmental organisations: how long they are valid, and what they allow. */
package org.huunghi.aid.registration;
