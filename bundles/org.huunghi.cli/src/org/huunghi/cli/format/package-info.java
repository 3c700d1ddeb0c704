/** File formats of export, import and checks, which plug-ins contribute. */
package org.huunghi.cli.format;
