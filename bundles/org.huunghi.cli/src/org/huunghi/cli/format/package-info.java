/** File formats of export and import, which plug-ins contribute. */
package org.huunghi.cli.format;
