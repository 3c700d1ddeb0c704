/**
 * From one version of a model to the next: records made with an older one become those of the installed one, and nothing that was entered is lost.
 */
package org.huunghi.union.migration;
