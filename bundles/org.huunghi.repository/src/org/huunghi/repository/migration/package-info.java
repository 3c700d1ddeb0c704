/** Data folders of an older version of the models become those of the installed ones. */
package org.huunghi.repository.migration;
