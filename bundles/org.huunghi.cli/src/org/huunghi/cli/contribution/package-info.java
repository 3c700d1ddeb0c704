/** Where commands and formats come from: the extension points. */
package org.huunghi.cli.contribution;
