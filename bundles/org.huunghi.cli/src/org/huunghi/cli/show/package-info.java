/** One record with all its fields, also of packages that no installed plug-in knows. */
package org.huunghi.cli.show;
