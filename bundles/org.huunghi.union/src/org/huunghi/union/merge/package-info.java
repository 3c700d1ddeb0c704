/**
 * Compares three versions of records, and merges two that grew out of one: for editors that met, for drafts, and for copies that were taken along.
 * It knows objects by their lasting ids, and nothing of where they are stored.
 */
package org.huunghi.union.merge;
