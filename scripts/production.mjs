/** Libraries check their callers less where nobody is developing; graphql-js gains a tenth by it. A setting that is there stays. */
process.env.NODE_ENV ??= 'production';
