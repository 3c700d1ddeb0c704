/** Drafts: work that several people do beside the union's records, to be compared and merged when it is good. */
package org.huunghi.repository.draft;
