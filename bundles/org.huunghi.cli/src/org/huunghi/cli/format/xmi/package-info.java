/** The format {@code xmi}: the whole repository as the model holds it. */
package org.huunghi.cli.format.xmi;
